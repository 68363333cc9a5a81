// expect: checks-fail two_requests_do_not_mix
import java.util.concurrent.Callable;

class Structured5 {

  private static volatile String user = "nobody";

  static String as(String user, Callable<String> work) throws Exception {
    var before = Structured5.user;
    Structured5.user = user;
    try {
      return work.call();
    } finally {
      Structured5.user = before;
    }
  }

  static String user() {
    return user;
  }
}
