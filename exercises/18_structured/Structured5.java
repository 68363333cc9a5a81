import java.util.concurrent.Callable;

// All work on a server is done for a user, and logged under that name. Passing the name
// along through all methods is a nuisance, so it is attached to the thread. Since requests are split up
// into subtasks, half of the log belongs to nobody, and now and then somebody has done what others
// did.
class Structured5 {

  // TODO: This is attached to one thread, until somebody takes it off. What could be attached to a
  // call instead?
  private static final ThreadLocal<String> USER = ThreadLocal.withInitial(() -> "nobody");

  /** Does some work for a user. All that happens in it, subtasks included, is for that user. */
  static String as(String user, Callable<String> work) throws Exception {
    USER.set(user);
    return work.call();
  }

  /** For whom the current work is done; "nobody" if it is for nobody. */
  static String user() {
    return USER.get();
  }
}
