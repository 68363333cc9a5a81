// expect: checks-fail it_is_attached_to_no_thread
import java.util.concurrent.Callable;
class Structured5 {
  private static final ThreadLocal<String> USER = 
      new InheritableThreadLocal<>() {
        @Override
        protected String initialValue() {
          return "nobody";
        }
      };
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
