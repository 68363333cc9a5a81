import java.util.concurrent.Callable;

// All work on a server is done for a user, and logged under that name. Passing the name
// along through all methods is a nuisance, so it is attached to the thread. Since requests are split up
// into subtasks, half of the log belongs to nobody, and now and then somebody has done what others
// did.
class Structured5 {

  // Bound for the time of a call, and not set: there is nothing to change or to take off. Subtasks
  // of a scope inherit it, and may do so because they end before the call does.
  private static final ScopedValue<String> USER = ScopedValue.newInstance();

  /** Does some work for a user. All that happens in it, subtasks included, is for that user. */
  static String as(String user, Callable<String> work) throws Exception {
    return ScopedValue.where(USER, user).call(work::call);
  }

  /** For whom the current work is done; "nobody" if it is for nobody. */
  static String user() {
    return USER.orElse("nobody");
  }
}
