import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class Values3 {
  private final Map<String, String> house;

  Values3(Map<String, String> house) {
    this.house = new HashMap<>(house);
  }
  Map<String, String> settings(Map<String, String> wishes) {
    return Stream.of(house, wishes)
        .flatMap(map -> map.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, wish) -> wish));
  }
}
