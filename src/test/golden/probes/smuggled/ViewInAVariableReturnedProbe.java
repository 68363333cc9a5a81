import java.util.*;
import javalings.own.*;

final class ViewInAVariableReturnedProbe {
  @Move static final class Names {
    private final List<String> all = new ArrayList<>();
    @Mut void add(String name) { all.add(name); }
    List<String> some() {
      var view = Collections.unmodifiableList(all);
      return view; // REFUSED
    }
  }
}
