import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * Draws the program's icons and the small pictures of its views: {@code java releng/icons/DrawIcons.java} in the
 * project's folder. Every picture is drawn on a square of 16 units and scaled.
 */
public final class DrawIcons {

    private static final Color RED = new Color(0xC2, 0x33, 0x2D);
    private static final Color AMBER = new Color(0xC9, 0x84, 0x1B);
    private static final Color GREEN = new Color(0x2F, 0x8F, 0x57);
    private static final Color BLUE = new Color(0x2F, 0x6D, 0xB5);
    private static final Color NAVY = new Color(0x33, 0x48, 0x6B);
    private static final Color GREY = new Color(0x86, 0x8E, 0x99);
    private static final Color PALE = new Color(0xF3, 0xF5, 0xF8);

    public static void main(String[] arguments) throws IOException {
        Path bundles = Path.of("bundles");
        for (int size : new int[] {16, 32, 48, 64, 128}) {
            write(DrawIcons::program, size, bundles.resolve("org.collate.app/icons/collate" + size + ".png"));
        }
        for (String name : new String[] {"collate.png", "collate@2x.png"}) {
            write(DrawIcons::program, name.contains("@") ? 128 : 64, bundles.resolve("org.collate.ui/icons/" + name));
        }
        Map<String, Consumer<Graphics2D>> pictures = new LinkedHashMap<>();
        pictures.put("section", DrawIcons::section);
        pictures.put("aspect", g -> disc(g, BLUE, DrawIcons::bars));
        pictures.put("point", g -> disc(g, GREY, DrawIcons::dot));
        pictures.put("problem", g -> disc(g, RED, DrawIcons::exclamation));
        pictures.put("cause", g -> disc(g, AMBER, DrawIcons::fork));
        pictures.put("measure", g -> disc(g, GREEN, DrawIcons::tick));
        pictures.put("text", DrawIcons::lines);
        pictures.put("error", g -> disc(g, RED, DrawIcons::cross));
        pictures.put("warning", DrawIcons::warning);
        pictures.put("info", g -> disc(g, BLUE, DrawIcons::letterI));
        pictures.put("aside", g -> disc(g, GREY, DrawIcons::bars));
        pictures.put("space", DrawIcons::space);
        pictures.put("meeting", DrawIcons::meeting);
        pictures.put("template", DrawIcons::template);
        pictures.put("team", DrawIcons::team);
        pictures.put("leader", g -> person(g, 8, 1, BLUE));
        pictures.put("welcome", DrawIcons::program);
        pictures.put("import", g -> arrow(g, true));
        pictures.put("export", g -> arrow(g, false));
        pictures.put("commit", g -> disc(g, GREEN, DrawIcons::tick));
        pictures.put("compare", DrawIcons::compare);
        pictures.put("handover", DrawIcons::handOver);
        pictures.put("next", g -> chevron(g, 1));
        pictures.put("previous", g -> chevron(g, -1));
        pictures.put("restore", DrawIcons::restore);
        pictures.put("unfold", DrawIcons::unfold);
        for (var picture : pictures.entrySet()) {
            Path folder = bundles.resolve("org.collate.ui/icons");
            write(picture.getValue(), 16, folder.resolve(picture.getKey() + ".png"));
            write(picture.getValue(), 32, folder.resolve(picture.getKey() + "@2x.png"));
        }
    }

    private static void write(Consumer<Graphics2D> picture, int size, Path file) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / 16.0, size / 16.0);
        picture.accept(g);
        g.dispose();
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    /** Two sheets side by side, of which one line differs. */
    private static void program(Graphics2D g) {
        g.setColor(RED);
        g.fill(new RoundRectangle2D.Double(0.5, 0.5, 15, 15, 4, 4));
        sheet(g, 2, new Color(0xFB, 0xE3, 0xE1));
        sheet(g, 8.5, Color.WHITE);
        for (int i = 0; i < 4; i++) {
            double y = 4.9 + i * 2.1;
            line(g, NAVY, 0.85, 3.1, y, 6.4, y);
            line(g, i == 2 ? GREEN : NAVY, i == 2 ? 1.4 : 0.85, 9.6, y, i == 3 ? 11.6 : 12.9, y);
        }
    }

    private static void sheet(Graphics2D g, double x, Color colour) {
        g.setColor(colour);
        g.fill(new RoundRectangle2D.Double(x, 2.5, 5.5, 11, 1, 1));
    }

    private static void disc(Graphics2D g, Color colour, Consumer<Graphics2D> sign) {
        g.setColor(colour);
        g.fill(new Ellipse2D.Double(1.5, 1.5, 13, 13));
        sign.accept(g);
    }

    private static void line(Graphics2D g, Color colour, double width, double... points) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i + 3 < points.length; i += 2) {
            g.draw(new Line2D.Double(points[i], points[i + 1], points[i + 2], points[i + 3]));
        }
    }

    private static void section(Graphics2D g) {
        g.setColor(NAVY);
        g.fill(new RoundRectangle2D.Double(2, 1.5, 12, 13, 2.5, 2.5));
        line(g, Color.WHITE, 1.6, 4.8, 5, 11.2, 5);
        line(g, new Color(0xB9, 0xC6, 0xDA), 1.1, 4.8, 8.2, 11.2, 8.2);
        line(g, new Color(0xB9, 0xC6, 0xDA), 1.1, 4.8, 11, 9, 11);
    }

    private static void bars(Graphics2D g) {
        line(g, Color.WHITE, 1.3, 5.2, 6, 10.8, 6);
        line(g, Color.WHITE, 1.3, 5.2, 10, 10.8, 10);
    }

    private static void dot(Graphics2D g) {
        g.setColor(Color.WHITE);
        g.fill(new Ellipse2D.Double(6.1, 6.1, 3.8, 3.8));
    }

    private static void exclamation(Graphics2D g) {
        line(g, Color.WHITE, 1.8, 8, 4.6, 8, 8.6);
        line(g, Color.WHITE, 1.9, 8, 11.4, 8, 11.4);
    }

    private static void fork(Graphics2D g) {
        line(g, Color.WHITE, 1.5, 8, 11.8, 8, 8.4, 5.2, 5.2);
        line(g, Color.WHITE, 1.5, 8, 8.4, 10.8, 5.2);
    }

    private static void tick(Graphics2D g) {
        line(g, Color.WHITE, 1.7, 4.9, 8.3, 7.1, 10.5, 11.1, 5.8);
    }

    private static void cross(Graphics2D g) {
        line(g, Color.WHITE, 1.7, 5.6, 5.6, 10.4, 10.4);
        line(g, Color.WHITE, 1.7, 10.4, 5.6, 5.6, 10.4);
    }

    private static void letterI(Graphics2D g) {
        line(g, Color.WHITE, 1.8, 8, 7.4, 8, 11.4);
        line(g, Color.WHITE, 1.9, 8, 4.6, 8, 4.6);
    }

    private static void lines(Graphics2D g) {
        g.setColor(PALE);
        g.fill(new RoundRectangle2D.Double(2, 1.5, 12, 13, 2, 2));
        for (double y : new double[] {5, 8, 11}) {
            line(g, GREY, 1.1, 4.6, y, y > 10 ? 9 : 11.4, y);
        }
    }

    private static void warning(Graphics2D g) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(8, 2.2);
        triangle.lineTo(14.6, 13.6);
        triangle.lineTo(1.4, 13.6);
        triangle.closePath();
        g.setColor(AMBER);
        g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(triangle);
        g.fill(triangle);
        line(g, Color.WHITE, 1.5, 8, 6.2, 8, 9.6);
        line(g, Color.WHITE, 1.6, 8, 12, 8, 12);
    }

    /** A cupboard with two drawers. */
    private static void space(Graphics2D g) {
        g.setColor(NAVY);
        g.fill(new RoundRectangle2D.Double(2, 1.5, 12, 13, 2, 2));
        g.setColor(PALE);
        g.fill(new RoundRectangle2D.Double(3.4, 3, 9.2, 4.4, 1, 1));
        g.fill(new RoundRectangle2D.Double(3.4, 8.7, 9.2, 4.4, 1, 1));
        line(g, NAVY, 1.3, 6.8, 5.2, 9.2, 5.2);
        line(g, NAVY, 1.3, 6.8, 10.9, 9.2, 10.9);
    }

    /** A leaf of a calendar. */
    private static void meeting(Graphics2D g) {
        g.setColor(PALE);
        g.fill(new RoundRectangle2D.Double(2, 2.5, 12, 12, 2, 2));
        g.setColor(RED);
        g.fill(new RoundRectangle2D.Double(2, 2.5, 12, 4, 2, 2));
        line(g, GREY, 1.2, 5, 1.6, 5, 4);
        line(g, GREY, 1.2, 11, 1.6, 11, 4);
        line(g, GREY, 1.3, 4.6, 9, 11.4, 9);
        line(g, GREY, 1.3, 4.6, 11.8, 9, 11.8);
    }

    /** A sheet with empty places. */
    private static void template(Graphics2D g) {
        g.setColor(PALE);
        g.fill(new RoundRectangle2D.Double(2, 1.5, 12, 13, 2, 2));
        line(g, NAVY, 1.4, 4.6, 4.6, 11.4, 4.6);
        g.setColor(GREY);
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {1.6f, 1.2f}, 0));
        g.draw(new RoundRectangle2D.Double(4.6, 7, 6.8, 5, 1, 1));
    }

    private static void team(Graphics2D g) {
        person(g, 5, 0.8, GREY);
        person(g, 11, 0.8, GREY);
        person(g, 8, 1, RED);
    }

    /** Head and shoulders, with a rim in white, so that they stand out from a row that is selected. */
    private static void person(Graphics2D g, double x, double scale, Color colour) {
        double radius = 2.9 * scale;
        Path2D shoulders = new Path2D.Double();
        shoulders.moveTo(x - 5 * scale, 14.4);
        shoulders.curveTo(x - 5 * scale, 6.4, x + 5 * scale, 6.4, x + 5 * scale, 14.4);
        shoulders.closePath();
        Area figure = new Area(shoulders);
        figure.add(new Area(new Ellipse2D.Double(x - radius, 7.2 - 2 * radius, 2 * radius, 2 * radius)));
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(figure);
        g.setColor(colour);
        g.fill(figure);
    }

    /** An arrow into a sheet, or out of it. */
    private static void arrow(Graphics2D g, boolean in) {
        g.setColor(PALE);
        g.fill(new RoundRectangle2D.Double(in ? 5.5 : 1.5, 1.5, 9, 13, 2, 2));
        g.setColor(GREY);
        g.setStroke(new BasicStroke(1));
        g.draw(new RoundRectangle2D.Double(in ? 5.5 : 1.5, 1.5, 9, 13, 2, 2));
        double from = in ? 1.2 : 5.4;
        line(g, BLUE, 1.8, from, 8, from + 8.6, 8);
        line(g, BLUE, 1.8, from + 5.4, 4.9, from + 8.8, 8, from + 5.4, 11.1);
        line(g, BLUE, 1.8, from + 8.8, 8, from + 5.4, 11.1);
    }

    /** Two sheets, one line of which differs. */
    private static void compare(Graphics2D g) {
        for (double x : new double[] {1.2, 8.6}) {
            g.setColor(PALE);
            g.fill(new RoundRectangle2D.Double(x, 2, 6.2, 12, 1.4, 1.4));
            g.setColor(GREY);
            g.setStroke(new BasicStroke(0.9f));
            g.draw(new RoundRectangle2D.Double(x, 2, 6.2, 12, 1.4, 1.4));
            line(g, GREY, 1, x + 1.6, 5, x + 4.6, 5);
            line(g, x < 5 ? RED : GREEN, 1.6, x + 1.6, 8, x + 4.6, 8);
            line(g, GREY, 1, x + 1.6, 11, x + 4.6, 11);
        }
    }

    /** A person, and an arrow that goes there. */
    private static void handOver(Graphics2D g) {
        person(g, 11, 0.85, NAVY);
        line(g, RED, 1.8, 1.2, 8, 6.4, 8);
        line(g, RED, 1.8, 4, 5.4, 6.6, 8);
        line(g, RED, 1.8, 4, 10.6, 6.6, 8);
    }

    private static void chevron(Graphics2D g, int down) {
        line(g, NAVY, 2, 3.6, 8 - 2.4 * down, 8, 8 + 2.4 * down);
        line(g, NAVY, 2, 8, 8 + 2.4 * down, 12.4, 8 - 2.4 * down);
    }

    /** An arrow that goes back. */
    private static void restore(Graphics2D g) {
        g.setColor(BLUE);
        g.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D bow = new Path2D.Double();
        bow.moveTo(3, 6);
        bow.lineTo(9, 6);
        bow.curveTo(15, 6, 15, 13.4, 9, 13.4);
        bow.lineTo(5, 13.4);
        g.draw(bow);
        line(g, BLUE, 1.8, 6, 2.8, 2.8, 6);
        line(g, BLUE, 1.8, 6, 9.2, 2.8, 6);
    }

    private static void unfold(Graphics2D g) {
        line(g, GREY, 1.2, 2.5, 8, 13.5, 8);
        line(g, NAVY, 1.6, 5.4, 4.4, 8, 1.8);
        line(g, NAVY, 1.6, 8, 1.8, 10.6, 4.4);
        line(g, NAVY, 1.6, 5.4, 11.6, 8, 14.2);
        line(g, NAVY, 1.6, 8, 14.2, 10.6, 11.6);
    }
}
