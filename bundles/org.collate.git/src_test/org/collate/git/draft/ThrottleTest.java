package org.collate.git.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final Clock clock = new Clock();
    private final List<Integer> served = new ArrayList<>();
    private final Throttle throttle = new Throttle(Duration.ofMillis(500), clock, () -> served.add(clock.now));

    @Test
    void whoTypesWithoutAPauseIsServedAllTheTime() {
        for (int key = 0; key < 100; key++) {
            throttle.signal();
            clock.pass(30);
        }
        assertEquals(List.of(500, 1010, 1520, 2030, 2540), served);
    }

    @Test
    void whoStopsIsServedOnce() {
        throttle.signal();
        clock.pass(10_000);
        assertEquals(List.of(500), served);
    }

    @Test
    void whatIsTakenBackDoesNotRun() {
        throttle.signal();
        assertTrue(throttle.cancel());
        clock.pass(10_000);
        assertFalse(throttle.cancel());
        assertEquals(List.of(), served);
        throttle.signal();
        clock.pass(500);
        assertEquals(List.of(10_500), served);
    }

    /** A clock that goes on when it is told to. */
    static final class Clock implements Throttle.Alarm {

        private int now;
        private final List<Order> orders = new ArrayList<>();

        private record Order(int due, Runnable action) {}

        @Override
        public Runnable after(Duration time, Runnable action) {
            Order order = new Order(now + (int) time.toMillis(), action);
            orders.add(order);
            return () -> orders.remove(order);
        }

        void pass(int millis) {
            for (int i = 0; i < millis; i++) {
                now++;
                for (Order order : List.copyOf(orders)) {
                    if (order.due() <= now && orders.remove(order)) {
                        order.action().run();
                    }
                }
            }
        }
    }
}
