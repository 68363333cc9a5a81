import java.util.*;
import javalings.own.*;

final class KeySetReturnedProbe {
  @Move static final class Prices {
    private final Map<String, Integer> cents = new HashMap<>();
    @Mut void set(String item, int price) { cents.put(item, price); }
    Set<String> names() { return cents.keySet(); } // REFUSED
  }
}
