import java.util.concurrent.Callable;
class Structured5 {
  private record User(String name) {
    static final ScopedValue<User> CURRENT = ScopedValue.newInstance();
    static final User NOBODY = new User("nobody");
  }
  static String as(String user, Callable<String> work) throws Exception {
    return ScopedValue.where(User.CURRENT, new User(user)).call(work::call);
  }
  static String user() {
    return User.CURRENT.orElse(User.NOBODY).name();
  }
}
