// expect: checks-fail the_town_is_looked_up_once
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// A courier sorts parcels by town. For the first parcel of a town there is no list yet, and the
// program stops.
class Collections2 {
  private final Map<String, List<String>> byTown = new HashMap<>();

  /** Puts a parcel on the list of its town, and returns that list, with the parcel on it. */
  List<String> sort(String town, String parcel) {
    // TODO: "The list of this town, or else a new one, which is then the list of this town": which
    // single call of a map does all of that?
    var parcels = list(town);
    parcels.add(parcel);
    return new ArrayList<>(parcels);
  }

  private List<String> list(String town) { if (!byTown.containsKey(town)) { byTown.put(town, new ArrayList<>()); } return byTown.get(town); }
  /** The parcels for a town, in the order in which they came. */
  List<String> parcels(String town) {
    return List.copyOf(byTown.getOrDefault(town, List.of()));
  }

  int towns() {
    return byTown.size();
  }
}
