package org.collate.core.merge;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.model.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Named merges, to be checked by eye. {@link Sketch} tells how to read a line; the columns are what the case is about,
 * the base, ours, theirs, the merged report, and the conflicts. Each is also merged with the sides changed.
 */
class MergeCatalogueTest {

    private static final String ORDER = """
            nothing changed                          | a b c     | a b c     | a b c     | a b c       |
            ours adds at the end                     | a b       | a b c     | a b       | a b c       |
            theirs adds at the beginning             | a b       | a b       | c a b     | c a b       |
            both append a problem to one aspect      | A(a)      | A(a b)    | A(a c)    | A(a b c)    |
            both append, ids the other way round     | A(a)      | A(a c)    | A(a b)    | A(a b c)    |
            both begin an empty aspect               | A         | A(b)      | A(a)      | A(a b)      |
            each puts two in, which stay together    | a z       | a b d z   | a c e z   | a b d c e z |
            added at different gaps                  | a b c     | a x b c   | a b y c   | a x b y c   |
            the same element added by both           | a         | a x       | a x       | a x         |
            the same one added to different places   | a b       | x a b     | a b x     | x a b       | move x
            the same one beside others               | a         | a x b     | a c x     | a c x b     |
            both reorder different items             | a b c d e f | b a c d e f | a b c d f e | b a c d f e |
            one moved to the end, one to the front   | a b c d   | b c d a   | d a b c   | d b c a     |
            both move the same one alike             | a b c     | b c a     | b c a     | b c a       |
            one item moved to two places             | a b c d e | b c a d e | b c d e a | b c a d e   | move a
            neighbours swapped on each side          | a b c     | b a c     | a c b     | c b a       |
            swapped, and one of the two moved away   | a b c d   | b a c d   | a c d b   | b a c d   | move b
            moved down, another put in its gap       | a b c     | b c a     | a x b c   | x b c a     |
            put behind one that moves                | a b c     | a b x c   | b a c     | b a x c     |
            added behind one that is deleted         | a b c     | a b x c   | a c       | a x c       |
            two moved into one gap                   | a b c d   | b a c d   | a b d c   | b a d c     |
            all turned round, one added              | a b c     | c b a     | a b c d   | c b a d   |
            moved to the end by both, different ones | a b c d   | b c d a   | a c d b   | c d b a     |
            moved past each other                    | a b c d   | b c a d   | a c d b   | c a d b     |
            the front one back, the last one forward | a b c d   | c a b d   | a d b c   | c a d b     |
            swapped, one of the two put to the front | a b c d   | c a b d   | a b d c   | c a b d     |
            swapped, one put between the two         | a b c d e | b a c d e | a d b c e | b a d c e   |
            """;

    private static final String TREE = """
            moved to another aspect                  | A(a b) B(c)  | A(b) B(c a)  | A(a b) B(c)  | A(b) B(c a)   |
            moved there alike by both                | A(a b) B     | A(b) B(a)    | A(b) B(a)    | A(b) B(a)     |
            moved to two aspects                     | A(a) B C     | A B(a) C     | A B C(a)     | A B(a) C      | move a
            moved to two places of one aspect        | A(a) B(b c)  | A B(a b c)   | A B(b c a)   | A B(a b c)    | move a
            two moved to one place                   | A(a b) B     | A(b) B(a)    | A(a) B(b)    | A B(a b)      |
            moved away, and only reordered           | A(a b c) B   | A(b c a) B   | A(b c) B(a)  | A(b c a) B    | move a
            moved away from between swapped ones     | A(a b c) B   | A(b a c) B   | A(a c) B(b)  | A(a c) B(b)   |
            moved, and its words changed             | A(a:x) B     | A B(a:x)     | A(a:y) B     | A B(a:y)      |
            the parent moved, a child added          | A(a) B       | B A(a)       | A(a b) B     | B A(a b)      |
            the parent moved, a child moved out      | A(a b) B C   | B A(a b) C   | A(a) B(b) C  | B(b) A(a) C   |
            a ring that hangs on a disputed place    | A(e(t i)) B  | A(e(t(i))) B | A B(i(e(t))) | A(e(t(i))) B  | move i
            two rings that hang on a disputed place  | v(g(k x))    | v(g(k(x)))   | x(k v(g))    | v(g(k(x)))    | move x
            put into each other                      | a b          | b(a)         | a(b)         | b(a)          | cycle ab
            a ring over both sides                   | a b c        | b(a) c       | a c(b)       | c(b(a))       |
            a ring behind a ring                     | a(b) c d(e)  | a c(e b(d))  | a(b) d(e(c)) | a c(e b(d))   | cycle ce
            a ring of three, one more added          | a b c        | b(a) c(d)    | a(c(b))      | b(a) c(d)     | cycle abc
            nested deeper by each                    | a b c d      | a(b) c d     | a b c(d)     | a(b) c(d)     |
            a child moved up, its sibling reworded   | a(b:x c:y)   | a(c:y) b:x   | a(b:x c:z)   | a(c:z) b:x    |
            """;

    private static final String DELETION = """
            deleted by one                           | a b c     | a c       | a b c     | a c         |
            deleted by both                          | a b c     | a c       | a c       | a c         |
            neighbours deleted by each               | a b c d   | a c d     | a b d     | a d         |
            deleted, a neighbour reworded            | a:x b:y   | a:x       | a:z b:y   | a:z         |
            deleted and reworded                     | a b:x     | a         | a b:y     | a           | delete b by ours [edited]
            reworded and deleted                     | a b:x     | a b:y     | a         | a b:y       | delete b by theirs [edited]
            deleted and moved to another aspect      | A(a) B    | A B(a)    | A B       | A B(a)      | delete a by theirs [moved]
            deleted and moved among its siblings     | a b c d   | b c d a   | b c d     | b c d a     | delete a by theirs [moved]
            deleted and moved and reworded: one      | A(a:x) B  | A B(a:y)  | A B       | A B(a:y)    | delete a by theirs [edited, moved]
            deleted, and a new link to it            | a b m     | a b m>b   | a m       | a b m>b     | delete b by theirs [linked]
            deleted, and a new measure for it        | a b       | a b m>b   | a         | a b m>b     | delete b by theirs [linked]
            deleted with a link that was there       | a b m>ab  | a m>a     | a b m>ab  | a m>a       |
            deleted, and the link to it dropped      | a b m>ab  | a m>a     | a b m>a   | a m>a       |
            parent deleted, a child reworded         | A(a:x b)  | A(a:y b)  |           | A(a:y b)    | delete Aab by theirs [edited]
            parent deleted, a child added            | A(a)      | A(a b)    |           | A(a b)      | delete Aab by theirs [filled]
            parent deleted, something moved into it  | A(a) b    | A(a b)    | b         | A(a b)      | delete Aa by theirs [filled]
            the same, and moved elsewhere there      | A(a) b C  | A(a b) C  | C(b)      | A(a b) C    | delete Aa by theirs [filled]
            a ring that hangs on what is deleted     | c(d a) e  | e(c(a(d))) | c(d(e))  | e(c(a(d))) | delete a by theirs [filled]
            parent deleted here, a child added there | A(a)      |           | A(a b)    |             | delete Aab by ours [filled]
            parent deleted here, b moved into it     | A(a) b    | b         | A(a b)    | b           | delete Aa by ours [filled]
            parent deleted, a child moved out before | A(a b)    | A(a) b    |           | b           | delete b by theirs [moved]
            parent deleted, its child kept elsewhere | A(a:x b)  | A(a:y b)  | a:x       | a:y         |
            child deleted, parent moved              | A(a b) B  | B A(a b)  | A(a) B    | B A(a)      |
            aspect deleted by each, with children    | A(a) B(b) | B(b)      | A(a)      |             |
            """;

    private static final String WORDS = """
            different clauses of one paragraph       | a:xyz     | a:Xyz     | a:xyZ     | a:XyZ       |
            neighbouring clauses                     | a:wxyz    | a:waz     | a:wxyb    | a:wab       |
            neighbouring clauses, one for one        | a:xy      | a:uy      | a:xv      | a:uv        |
            one clause in two ways                   | a:xyz     | a:xuz     | a:xvz     | a:xuz       | words a y u|v
            one clause in two ways, another merged   | a:wxyz    | a:uxyz    | a:vxyt    | a:uxyt      | words a w u|v
            one clause alike                         | a:xyz     | a:xuz     | a:xuz     | a:xuz       |
            a clause deleted, its neighbour changed  | a:xyz     | a:xz      | a:xyw     | a:xw        |
            a clause deleted and changed             | a:xyz     | a:xz      | a:xwz     | a:xz        | words a y |w
            a clause deleted by both                 | a:xyz     | a:xz      | a:xz      | a:xz        |
            both append a sentence                   | a:X       | a:XC      | a:XB      | a:XBC       |
            both put part of a sentence in one gap   | a:xZ      | a:xuZ     | a:xvZ     | a:xuZ       | words a  u|v
            put into different gaps                  | a:xyZ     | a:xuyZ    | a:xyvZ    | a:xuyvZ     |
            put beside a changed clause              | a:xyZ     | a:uyZ     | a:xvyZ    | a:uvyZ      |
            a clause made two, a part put behind     | a:xyZ     | a:uwyZ    | a:xvyZ    | a:uwyZ      | words a x uw|xv
            a sentence made two, one put behind      | a:XY      | a:UWY     | a:XVY     | a:UWVY      |
            a paragraph split, a clause changed      | a:XY      | a:X/Y     | a:XU      | a:X/U       |
            paragraphs joined, a clause changed      | a:X/Y     | a:XY      | a:U/Y     | a:UY        |
            a paragraph split by both                | a:XY      | a:X/Y     | a:X/Y     | a:X/Y       |
            both append a paragraph                  | a:X       | a:X/C     | a:X/B     | a:X/B/C     |
            a sentence and a paragraph appended      | a:X       | a:X/B     | a:XC      | a:XC/B      |
            a line and a sentence before the first   | a:X       | a:B/X     | a:CX      | a:B/CX      |
            split here, a sentence put in there      | a:XY      | a:X/Y     | a:XUY     | a:X/UY      |
            a blank filled in two ways               | a         | a:X       | a:Y       | a:X         | words a  X|Y
            all words deleted, one changed           | a:xyz     | a         | a:xuz     | a           | words a xyz |xuz
            headings merge by clauses                | A:xy      | A:uy      | A:xv      | A:uv        |
            a heading in two ways                    | A:x       | A:u       | A:v       | A:u         | words A x u|v
            one clause alike, the next by one alone  | a:xyz     | a:uyz     | a:uvz     | a:uvz       |
            one clause alike, the last by one alone  | a:xyz     | a:xyu     | a:xvu     | a:xvu       |
            two equal clauses, one changed           | a:xyx     | a:xyu     | a:vyx     | a:vyu       |
            both append the same sentence            | a:X       | a:XB      | a:XB      | a:XB        |
            the same one, and another one            | a:X       | a:XB      | a:XBC     | a:XBC       |
            the same one between two of each         | a:X       | a:XUBV    | a:XBC     | a:XUBCV     |
            the same part, and more of it            | a:xZ      | a:xuZ     | a:xuvZ    | a:xuvZ      |
            a blank filled alike, more by one        | a         | a:X       | a:XY      | a:XY        |
            a clause moved, and changed there        | a:xyz     | a:yzx     | a:uyz     | a:yzx       | words a xyz yzx|uyz
            a clause moved, and deleted there        | a:xyz     | a:yzx     | a:yz      | a:yzx       | words a xyz yzx|yz
            a clause moved, another one changed      | a:xyz     | a:yzx     | a:xuz     | a:uzx       |
            neighbours swapped, one put behind       | a:xyZ     | a:yxZ     | a:xyuZ    | a:yxZ       | words a xy yx|xyu
            """;

    private static final String DIVIDED = """
            divided by one                           | a:XY      | a:X b:Y   | a:XY      | a:X b:Y     |
            divided, its second half changed         | a:XYZ     | a:X b:YZ  | a:XYU     | a:X b:YU    |
            divided, its first half changed          | a:XYZ     | a:XY b:Z  | a:UYZ     | a:UY b:Z    |
            divided, a sentence put behind           | a:XY      | a:X b:Y   | a:XYZ     | a:X b:YZ    |
            divided alike by both                    | a:XY      | a:X c:Y   | a:X b:Y   | a:X b:Y     |
            divided alike, one half changed by each  | a:XYZ     | a:XY c:U  | a:VY b:Z  | a:VY b:U    |
            divided in two places                    | a:XYZ     | a:X b:YZ  | a:XY c:Z  | a:X b:Y c:Z |
            joined by one                            | a:X b:Y   | a:XY      | a:X b:Y   | a:XY        |
            joined, the one that is gone changed     | a:XY b:ZW | a:XYZW    | a:XY b:ZU | a:XYZU      |
            joined, the one that is left changed     | a:XY b:ZW | a:XYZW    | a:UY b:ZW | a:UYZW      |
            joined into the one behind, one changed  | a:XY b:ZW | b:XYZW    | a:XU b:ZW | b:XUZW      |
            joined alike by both                     | a:X b:Y   | a:XY      | a:XY      | a:XY        |
            joined by both, another one is left      | a:X b:Y   | a:XY      | b:XY      | a:XY        |
            joined by each with another neighbour    | a:X b:Y c:Z | a:XY c:Z | a:X b:YZ | a:XYZ      |
            joined by one, divided by the other      | a:X b:YZ  | a:XYZ     | a:X b:Y c:Z | a:XY c:Z  |
            joined, the one that is gone deleted     | a:X b:Y c | a:XY c    | a:X c     | a:X c       |
            joined, a link to the one that is gone   | a:X b:Y m | a:XY m    | a:X b:Y m>b | a:XY m>a  |
            divided, and deleted there               | a:XY c    | a:X b:Y c | c         | a:X b:Y c   | delete a by theirs [edited]
            divided, and moved away there            | A(a:XY) B | A(a:X b:Y) B | A B(a:XY) | A B(a:X b:Y) |
            the same one put in by both              | a:X       | a:X c:Y   | a:X b:Y   | a:X b:Y     |
            the same one, and a link to it by each   | a:X m n   | a:X c:Y m>c n | a:X b:Y m n>b | a:X b:Y m>b n>b |
            others of the same words elsewhere       | a:X d     | a:X c:Y d | a:X d b:Y | a:X c:Y d b:Y |
            """;

    private static final String OTHER = """
            different values                         | a:x       | a:x@      | a:y       | a:y@        |
            one value alike                          | a         | a@        | a@        | a@          |
            added by both with other words           | a         | a b:x     | a b:y     | a b:x       | words b  x|y
            links added by both                      | a b c m>a | a b c m>ab | a b c m>ac | a b c m>abc |
            one link added, one dropped              | a b m>a   | a b m>ab  | a b m     | a b m>b     |
            one link added by both                   | a m       | a m>a     | a m>a     | a m>a       |
            a proposal confirmed                     | a m?a     | a m>a     | a m?a     | a m>a       |
            a proposal confirmed and dropped         | a m?a     | a m>a     | a m       | a m>a       | link ma
            proposed here, confirmed there           | a m       | a m?a     | a m>a     | a m>a       |
            proposals dropped and confirmed          | a b m?ab  | a b m>a?b | a b m?a   | a b m>a     |
            suppressions added by both               | a         | a!s       | a!t       | a!st        |
            a suppression dropped, words changed     | a:x!s     | a:x       | a:y!s     | a:y         |
            suppressed here, deleted there           | a b       | a b!s     | a         | a b!s       | delete bs by theirs [filled]
            a problem made a point                   | a:x       | ~a:x      | a:y       | ~a:y        |
            a problem made a point, a new link to it | a m       | ~a m      | a m>a     | ~a m        | type a
            a point made narrative, a child added    | ~a        | _a        | ~a(b)     | _a          | type a
            a point made narrative, one moved in     | ~a b      | _a b      | ~a(b)     | _a b        | type a
            the same, out of what is deleted there   | ~a B(b)   | _a B(b)   | ~a(b)     | _a b        | type a
            the same, out of what goes with the kind | ~a(B(c)) | c _a      | ~a(c B)   | c _a        | type a
            a problem made narrative, reworded there | a:x m>a   | _a:x m    | a:y m>a   | _a:y m      |
            a link confirmed, its target made a point | a m?a    | a m>a     | ~a m      | a m>a       | type a
            a ring that hangs on a kind              | ~a ~b     | ~a(_b)    | ~b(~a)    | ~a(_b)      | type b
            made two other kinds                     | a         | ~a        | _a        | ~a          | type a
            """;

    @TestFactory
    Stream<DynamicTest> order() {
        return cases(ORDER);
    }

    @TestFactory
    Stream<DynamicTest> tree() {
        return cases(TREE);
    }

    @TestFactory
    Stream<DynamicTest> deletion() {
        return cases(DELETION);
    }

    @TestFactory
    Stream<DynamicTest> words() {
        return cases(WORDS);
    }

    @TestFactory
    Stream<DynamicTest> divisions() {
        return cases(DIVIDED);
    }

    @TestFactory
    Stream<DynamicTest> linksValuesAndKinds() {
        return cases(OTHER);
    }

    private static Stream<DynamicTest> cases(String table) {
        return table.lines()
                .map(row -> Arrays.stream(row.split("\\|(?=( |$))", -1))
                        .map(String::strip)
                        .toList())
                .map(row -> dynamicTest(row.getFirst(), () -> check(row)));
    }

    private static void check(List<String> row) {
        Report base = Sketch.report(row.get(1));
        Report ours = Sketch.report(row.get(2));
        Report theirs = Sketch.report(row.get(3));
        MergeResult result = ThreeWayMerge.of(base, ours, theirs);
        assertAll(
                () -> assertEquals(row.get(4), Sketch.line(result.merged())),
                () -> assertEquals(row.get(5), Sketch.line(result.conflicts())),
                () -> assertEquals(row.get(2), Sketch.line(ours)),
                () -> checkSwapped(result, ThreeWayMerge.of(base, theirs, ours)));
    }

    /** With the sides changed, the conflicts are the same, and theirs chosen everywhere gives what ours gave. */
    private static void checkSwapped(MergeResult result, MergeResult swapped) {
        assertEquals(ids(result), ids(swapped));
        assertEquals(
                Sketch.line(result.merged()),
                Sketch.line(swapped.resolve(all(swapped, Choice.THEIRS)).merged()));
        assertEquals(Sketch.line(result.resolve(all(result, Choice.THEIRS)).merged()), Sketch.line(swapped.merged()));
        assertTrue(result.resolve(all(result, Choice.THEIRS)).isClean());
    }

    private static Map<String, Choice> all(MergeResult result, Choice choice) {
        return result.conflicts().stream().collect(Collectors.toMap(Conflict::id, c -> choice));
    }

    private static List<String> ids(MergeResult result) {
        return result.conflicts().stream().map(Conflict::id).sorted().toList();
    }
}
