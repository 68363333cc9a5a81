// expect: passes
// a child inherits the value

class InheritedThreadLocal {
  static final InheritableThreadLocal<String> user = new InheritableThreadLocal<>();

  static void main() throws Exception {
    user.set("ada");
    Thread child = new Thread(() -> require("ada".equals(user.get()), "not inherited"));
    child.start();
    child.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
