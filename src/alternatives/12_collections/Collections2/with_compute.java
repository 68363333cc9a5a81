import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
class Collections2 {
  private final Map<String, List<String>> byTown = new HashMap<>();
  List<String> sort(String town, String parcel) {
    return List.copyOf(
        byTown.compute(
            town,
            (_, parcels) -> {
              var list = parcels == null ? new ArrayList<String>() : parcels;
              list.add(parcel);
              return list;
            }));
  }
  List<String> parcels(String town) {
    return List.copyOf(byTown.getOrDefault(town, List.of()));
  }

  int towns() {
    return byTown.size();
  }
}
