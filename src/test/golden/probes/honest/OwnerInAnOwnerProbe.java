import javalings.own.*;

final class OwnerInAnOwnerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  @Move static final class Car {
    private final S engine;
    Car(S engine) { this.engine = engine; }
    @Mut void start() { engine.set(1); }
    @Borrowed S engine() { return engine; }
    @Consumes S scrap() { return engine; }
  }
  static void run() {
    Car car = new Car(new S());
    car.start();
    System.out.println(car.engine().get());
    S engine = car.scrap();
    eat(engine);
  }
}
