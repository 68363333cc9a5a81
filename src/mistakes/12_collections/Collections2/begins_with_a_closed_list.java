// expect: checks-fail the_first_parcel_begins_a_list
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
class Collections2 {
  private final Map<String, List<String>> byTown = new HashMap<>();
  List<String> sort(String town, String parcel) {
    var parcels = byTown.computeIfAbsent(town, _ -> List.of(parcel));
    parcels.add(parcel);
    return new ArrayList<>(parcels);
  }
  List<String> parcels(String town) {
    return List.copyOf(byTown.getOrDefault(town, List.of()));
  }

  int towns() {
    return byTown.size();
  }
}
