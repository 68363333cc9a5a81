// expect: checks-fail subtasks_are_for_the_same_user
import java.util.concurrent.Callable;

class Structured5 {

  private static final ThreadLocal<String> USER = ThreadLocal.withInitial(() -> "nobody");

  static String as(String user, Callable<String> work) throws Exception {
    var before = USER.get();
    USER.set(user);
    try {
      return work.call();
    } finally {
      USER.set(before);
    }
  }

  static String user() {
    return USER.get();
  }
}
