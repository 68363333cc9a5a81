import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

class Values3 {
  private final Map<String, String> house;

  Values3(Map<String, String> house) {
    this.house = new HashMap<>(house);
  }
  Map<String, String> settings(Map<String, String> wishes) {
    Map<String, String> settings = new TreeMap<>(wishes);
    for (var entry : house.entrySet()) {
      settings.putIfAbsent(entry.getKey(), entry.getValue());
    }
    return settings;
  }
}
