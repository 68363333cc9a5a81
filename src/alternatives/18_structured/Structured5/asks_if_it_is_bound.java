import java.util.concurrent.Callable;
class Structured5 {
  private static final ScopedValue<String> USER = ScopedValue.newInstance();
  static String as(String user, Callable<String> work) throws Exception {
    return ScopedValue.where(USER, user).call(() -> work.call());
  }
  static String user() {
    if (USER.isBound()) {
      return USER.get();
    }
    return "nobody";
  }
}
