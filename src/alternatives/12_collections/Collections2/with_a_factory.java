import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
class Collections2 {
  private final Map<String, List<String>> byTown = new HashMap<>();
  List<String> sort(String town, String parcel) {
    List<String> parcels = byTown.computeIfAbsent(town, Collections2::newList);
    parcels.add(parcel);
    return parcels.stream().toList();
  }

  private static List<String> newList(String town) {
    return new ArrayList<>();
  }
  List<String> parcels(String town) {
    return List.copyOf(byTown.getOrDefault(town, List.of()));
  }

  int towns() {
    return byTown.size();
  }
}
