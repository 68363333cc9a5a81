// expect: passes
// subtasks see the scoped values of their owner
import java.util.concurrent.StructuredTaskScope;

class ScopeInheritsValues {
  static final ScopedValue<String> USER = ScopedValue.newInstance();

  static void main() throws Exception {
    ScopedValue.where(USER, "ada").call(ScopeInheritsValues::ask);
    require(!USER.isBound(), "outlived its call");
  }

  static String ask() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      var outer = scope.fork(() -> USER.get());
      var inner = scope.fork(() -> ScopedValue.where(USER, "bob").call(ScopeInheritsValues::nested));
      scope.join();
      require(outer.get().equals("ada"), "not inherited");
      require(inner.get().equals("bob"), "not bound anew");
      return outer.get();
    }
  }

  static String nested() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      var deep = scope.fork(USER::get);
      scope.join();
      return deep.get();
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
