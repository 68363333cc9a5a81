import java.util.concurrent.Callable;
class Structured5 {
  private static final ScopedValue<String> USER = ScopedValue.newInstance();
  static String as(String user, Callable<String> work) throws Exception {
    var bound = ScopedValue.where(USER, user);
    return bound.<String, Exception>call(work::call);
  }
  static String user() {
    return USER.orElse("nobody");
  }
}
