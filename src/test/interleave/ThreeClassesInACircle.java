// expect: deadlock
// three initialisers in a circle

class ThreeClassesInACircle {
  static class A {
    static final Object IT = new Object();
    static final Object NEXT = B.it();

    static Object it() {
      return IT;
    }
  }

  static class B {
    static final Object IT = new Object();
    static final Object NEXT = C.it();

    static Object it() {
      return IT;
    }
  }

  static class C {
    static final Object IT = new Object();
    static final Object NEXT = A.it();

    static Object it() {
      return IT;
    }
  }

  static void main() throws Exception {
    Thread[] all = {new Thread(A::it), new Thread(B::it), new Thread(C::it)};
    for (Thread each : all) {
      each.start();
    }
    for (Thread each : all) {
      each.join();
    }
  }
}
