// expect: checks-fail after_it_there_is_nobody
import java.util.concurrent.Callable;

class Structured5 {

  private static final ThreadLocal<String> USER = new InheritableThreadLocal<>();

  static String as(String user, Callable<String> work) throws Exception {
    USER.set(user);
    return work.call();
  }

  static String user() {
    return USER.get() == null ? "nobody" : USER.get();
  }
}
