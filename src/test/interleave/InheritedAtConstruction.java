// expect: passes
import java.util.concurrent.atomic.AtomicReference;

class InheritedAtConstruction {
  static final InheritableThreadLocal<String> REQUEST =
      new InheritableThreadLocal<>() {
        @Override
        protected String childValue(String parent) {
          return parent + "/child";
        }
      };

  public static void main(String[] args) throws Exception {
    REQUEST.set("one");
    AtomicReference<String> seen = new AtomicReference<>();
    AtomicReference<String> optedOut = new AtomicReference<>("?");
    Thread heir = new Thread(() -> seen.set(REQUEST.get()));
    Thread stranger =
        Thread.ofPlatform()
            .inheritInheritableThreadLocals(false)
            .unstarted(() -> optedOut.set(REQUEST.get()));
    REQUEST.set("two");
    heir.start();
    stranger.start();
    heir.join();
    stranger.join();
    if (!"one/child".equals(seen.get()) || optedOut.get() != null) {
      throw new AssertionError(seen + " and " + optedOut);
    }
  }
}
