// expect: checks-fail asking_makes_no_towns
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Collections2 {
  private final Map<String, List<String>> byTown = new HashMap<>();

  List<String> sort(String town, String parcel) {
    var parcels = byTown.computeIfAbsent(town, _ -> new ArrayList<>());
    parcels.add(parcel);
    return new ArrayList<>(parcels);
  }

  List<String> parcels(String town) {
    return List.copyOf(byTown.computeIfAbsent(town, _ -> new ArrayList<>()));
  }

  int towns() {
    return byTown.size();
  }
}
