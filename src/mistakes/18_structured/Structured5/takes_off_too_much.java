// expect: checks-fail work_within_work_is_for_another
import java.util.concurrent.Callable;

class Structured5 {

  private static final InheritableThreadLocal<String> USER = new InheritableThreadLocal<>();

  static String as(String user, Callable<String> work) throws Exception {
    USER.set(user);
    try {
      return work.call();
    } finally {
      USER.remove();
    }
  }

  static String user() {
    return USER.get() == null ? "nobody" : USER.get();
  }
}
