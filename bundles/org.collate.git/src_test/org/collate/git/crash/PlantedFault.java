package org.collate.git.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What a program may do wrong, planted into the record of one that does it right. */
enum PlantedFault {
    OBJECT_NOT_FORCED(Deed.COMMIT) {
        @Override
        List<DiskEvent> in(List<DiskEvent> events) {
            return without(events, event -> isForce(event, "objects/noz"));
        }
    },
    FOLDERS_OF_OBJECTS_NOT_FORCED(Deed.COMMIT) {
        @Override
        List<DiskEvent> in(List<DiskEvent> events) {
            return without(events, event -> isForce(event, "objects/[0-9a-f]{2}$"));
        }
    },
    REF_NOT_FORCED(Deed.COMMIT) {
        @Override
        List<DiskEvent> in(List<DiskEvent> events) {
            return without(events, event -> isForce(event, "refs/.*\\.lock$"));
        }
    },
    FOLDER_OF_REF_NOT_FORCED(Deed.COMMIT) {
        @Override
        List<DiskEvent> in(List<DiskEvent> events) {
            return without(events, event -> isForce(event, "refs/heads/m/[^/]+/[^/.]+$"));
        }
    },
    REF_BEFORE_ITS_OBJECT(Deed.COMMIT) {
        @Override
        List<DiskEvent> in(List<DiskEvent> events) {
            int ref = last(
                    events,
                    event -> event instanceof DiskEvent.Move move && move.to().contains("/refs/"));
            int object = last(
                    events,
                    event -> event instanceof DiskEvent.Move move && move.to().contains("/objects/"));
            return moved(events, object, ref);
        }
    },
    PACK_NOT_FORCED(Deed.PUSH) {
        @Override
        List<DiskEvent> in(List<DiskEvent> events) {
            return without(events, event -> isForce(event, "objects/incoming_.*\\.pack$"));
        }
    },
    FOLDER_OF_PACKS_NOT_FORCED(Deed.PUSH) {
        @Override
        List<DiskEvent> in(List<DiskEvent> events) {
            return without(events, event -> isForce(event, "objects/pack$"));
        }
    },
    LOOSE_REFS_GONE_BEFORE_PACKED_ONES_ARE_THERE(Deed.PUSH) {
        @Override
        List<DiskEvent> in(List<DiskEvent> events) {
            int packed = first(
                    events,
                    event -> event instanceof DiskEvent.Move move && move.to().endsWith("/packed-refs"));
            int loose = first(
                    events,
                    event -> event instanceof DiskEvent.Drop drop && drop.name().endsWith("/draft"));
            return moved(events, loose, packed);
        }
    },
    PACKED_REFS_NOT_FORCED(Deed.PUSH) {
        @Override
        List<DiskEvent> in(List<DiskEvent> events) {
            return without(events, event -> isForce(event, "packed-refs\\.lock$"));
        }
    },
    TOP_NOT_FORCED(Deed.VERDICT) {
        @Override
        List<DiskEvent> in(List<DiskEvent> events) {
            return without(events, event -> isForce(event, "office$"));
        }
    },
    BUNDLE_NOT_FORCED(Deed.BUNDLE) {
        @Override
        List<DiskEvent> in(List<DiskEvent> events) {
            return without(events, event -> isForce(event, "\\.tmp$"));
        }
    },
    BUNDLE_WRITTEN_IN_ITS_PLACE(Deed.BUNDLE) {
        @Override
        List<DiskEvent> in(List<DiskEvent> events) {
            List<DiskEvent> others = new ArrayList<>(List.of(new DiskEvent.Cut("stick.bundle", 0)));
            for (DiskEvent event : events) {
                if (event instanceof DiskEvent.Write write) {
                    others.add(new DiskEvent.Write("stick.bundle", write.offset(), write.bytes()));
                }
            }
            others.add(new DiskEvent.Force("stick.bundle"));
            return others;
        }
    },
    JOURNAL_NOT_FORCED(Deed.JOURNAL) {
        @Override
        List<DiskEvent> in(List<DiskEvent> events) {
            return without(events, event -> isForce(event, "journal-[ab]$"));
        }
    },
    JOURNAL_WITHOUT_ITS_NAME(Deed.JOURNAL) {
        @Override
        List<DiskEvent> in(List<DiskEvent> events) {
            return without(events, event -> isForce(event, "journal/[^/]+/[^/]+$") && !isForce(event, "journal-[ab]$"));
        }
    };

    private final Deed deed;

    PlantedFault(Deed deed) {
        this.deed = deed;
    }

    /** Where it is planted. */
    Deed deed() {
        return deed;
    }

    /** What a program does that has this fault. */
    abstract List<DiskEvent> in(List<DiskEvent> events);

    private static boolean isForce(DiskEvent event, String path) {
        return event instanceof DiskEvent.Force force
                && force.path().matches(".*" + path + (path.endsWith("$") ? "" : ".*"));
    }

    private static List<DiskEvent> without(List<DiskEvent> events, Predicate<DiskEvent> which) {
        return events.stream().filter(which.negate()).toList();
    }

    private static int first(List<DiskEvent> events, Predicate<DiskEvent> which) {
        return IntStream.range(0, events.size())
                .filter(i -> which.test(events.get(i)))
                .findFirst()
                .orElseThrow();
    }

    private static int last(List<DiskEvent> events, Predicate<DiskEvent> which) {
        return IntStream.range(0, events.size())
                .filter(i -> which.test(events.get(i)))
                .max()
                .orElseThrow();
    }

    /** Has something happen at another moment. */
    private static List<DiskEvent> moved(List<DiskEvent> events, int from, int to) {
        List<DiskEvent> others = new ArrayList<>(events);
        others.add(to, others.remove(from));
        return others;
    }
}
