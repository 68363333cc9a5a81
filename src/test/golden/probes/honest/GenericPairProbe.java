import javalings.own.*;

final class GenericPairProbe {
  record Two<A, B>(A one, B other) {
    <C> Two<A, C> with(C changed) { return new Two<>(one, changed); }
  }
  static void run() {
    Two<String, Integer> two = new Two<>("a", 1);
    Two<String, String> other = two.with("b");
    System.out.println(two.one() + other.other());
  }
}
