import javalings.own.*;

final class SubclassOfAnOwnerProbe {
  @Move static abstract class Shape {
    abstract int area();
    @Mut void grow() {}
  }
  @Move static final class Square extends Shape {
    int side = 1;
    @Override int area() { return side * side; }
    @Override @Mut void grow() { side++; }
  }
  static void run() {
    Shape shape = new Square();
    shape.grow();
    System.out.println(shape.area());
  }
}
