import javalings.own.*;

final class SealedSwitchProbe {
  sealed interface Shape permits Circle, Square {}
  record Circle(double r) implements Shape {}
  record Square(double a) implements Shape {}
  static double area(Shape s) {
    return switch (s) {
      case Circle(double r) -> Math.PI * r * r;
      case Square(double a) -> a * a;
    };
  }
}
