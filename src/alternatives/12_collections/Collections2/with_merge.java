import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
class Collections2 {
  private final Map<String, List<String>> byTown = new HashMap<>();
  List<String> sort(String town, String parcel) {
    List<String> both =
        byTown.merge(
            town,
            List.of(parcel),
            (before, more) -> {
              var all = new ArrayList<String>(before);
              all.add(more.get(0));
              return all;
            });
    return both;
  }
  List<String> parcels(String town) {
    return List.copyOf(byTown.getOrDefault(town, List.of()));
  }

  int towns() {
    return byTown.size();
  }
}
