package org.collate.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.collate.core.merge.words.OpenWords;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Merges over two last common ancestors. The columns are what the case is about, what the ancestors have in common, the
 * two ancestors, ours and theirs, the merged report and the conflicts. {@link Sketch} tells how to read a line.
 */
class VirtualBaseTest {

    private static final String CASES = """
            nothing in dispute, one more each | a:xY  | a:uY  | a:xV  | a:uV b | a:uV c | a:uV b c |
            words settled alike               | a:x   | a:u   | a:v   | a:v    | a:v    | a:v      |
            words settled in two ways         | a:x   | a:u   | a:v   | a:u    | a:v    | a:u      | words a x u|v
            words settled by going back       | a:x   | a:u   | a:v   | a:x    | a:v    | a:x      | words a x x|v
            going back, the other way round   | a:x   | a:u   | a:v   | a:u    | a:x    | a:u      | words a x u|x
            words put in, ending alike        | a:z   | a:pz  | a:qz  | a:pz   | a:qpz  | a:pz     | words a z pz|qpz
            sentences put in instead          | a:z   | a:pz  | a:qz  | a:Pz   | a:Qz   | a:Pz     | words a z Pz|Qz
            put in alike, more put in behind  | a:zY  | a:pzY | a:qzY | a:pzY  | a:pzYR | a:pzYR   |
            a line break in dispute           | a:/   | a:/x/ | a:v   | a:/x/  | a:/x//v | a:/x/   | words a / /x/|/x//v
            another clause changed since      | a:xY  | a:uY  | a:vY  | a:uY   | a:uZ   | a:uZ     |
            a place settled alike             | A(a) B C | A B(a) C | A B C(a) | A B(a) C | A B(a) C | A B(a) C |
            a place settled in two ways       | A(a) B C | A B(a) C | A B C(a) | A B(a) C | A B C(a) | A B(a) C | move a
            a deletion settled alike          | a b:x | a     | a b:y | a      | a      | a        |
            a deletion settled in two ways    | a b:x | a     | a b:y | a      | a b:y  | a        | delete b by ours [edited, moved]
            kept by both                      | a b:x | a     | a b:y | a b:y  | a b:y  | a b:y    |
            a value settled in two ways       | a m?a | a m>a | a m   | a m    | a m>a  | a m      | link ma
            a kind settled in two ways        | a     | ~a    | _a    | ~a     | _a     | ~a       | type a
            """;

    @TestFactory
    Stream<DynamicTest> crissCross() {
        return CASES.lines()
                .map(row -> Arrays.stream(row.split("\\|(?=( |$))", -1))
                        .map(String::strip)
                        .toList())
                .map(row -> dynamicTest(row.getFirst(), () -> check(row)));
    }

    private static void check(List<String> row) {
        VirtualBase base = VirtualBase.of(
                Sketch.report(row.get(1)), List.of(Sketch.report(row.get(2)), Sketch.report(row.get(3))));
        MergeResult result = ThreeWayMerge.of(base, Sketch.report(row.get(4)), Sketch.report(row.get(5)));
        assertEquals(row.get(6), Sketch.line(result.merged()));
        assertEquals(row.get(7), Sketch.line(result.conflicts()));
        for (Conflict conflict : result.conflicts()) {
            assertFalse(conflict.toString().contains(OpenWords.MARK), conflict.toString());
        }
    }
}
