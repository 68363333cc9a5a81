import java.util.*;
import javalings.own.*;

final class ViewOfAMapReturnedProbe {
  @Move static final class Prices {
    private final Map<String, Integer> cents = new HashMap<>();
    @Mut void set(String item, int price) { cents.put(item, price); }
    Map<String, Integer> today() { return Collections.unmodifiableMap(cents); } // REFUSED
  }
}
