// expect: checks-fail both_are_asked_at_the_same_time
import java.util.concurrent.Callable;

class Structured1 {

  static String page(Callable<String> name, Callable<String> address) throws Exception {
    return name.call() + ", " + address.call();
  }
}
