import java.util.*;
import javalings.own.*;

final class ViewWrappedInARecordProbe {
  record Report(List<String> lines) {}
  @Move static final class Names {
    private final List<String> all = new ArrayList<>();
    @Mut void add(String name) { all.add(name); }
    Report report() { return new Report(Collections.unmodifiableList(all)); } // REFUSED
  }
}
