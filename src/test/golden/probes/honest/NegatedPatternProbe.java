import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class NegatedPatternProbe {
  sealed interface Shape {}
  record Circle(double r) implements Shape {}
  record Box(double a, double b) implements Shape {}
  static double area(Shape shape) {
    if (!(shape instanceof Circle c)) {
      return shape instanceof Box(double a, double b) && a > 0 ? a * b : 0;
    }
    return c.r() * c.r();
  }
  @Move static final class Canvas { final ArrayList<Shape> all = new ArrayList<>(); @Mut void add(Shape s) { all.add(s); } double area() { double t = 0; for (Shape s : all) { t += area(s); } return t; } static double area(Shape s) { return NegatedPatternProbe.area(s); } }
}
