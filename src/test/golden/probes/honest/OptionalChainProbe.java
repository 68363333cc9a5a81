import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class OptionalChainProbe {
  record User(String name, Optional<String> mail) {}
  static String domain(Optional<User> user) {
    return user.flatMap(User::mail).map(m -> m.substring(m.indexOf('@') + 1)).filter(d -> !d.isEmpty()).orElseGet(() -> "none");
  }
}
