import java.util.HashMap;
import java.util.Map;
class Values3 {
  private final Map<String, String> house;

  Values3(Map<String, String> house) {
    this.house = new HashMap<>(house);
  }
  Map<String, String> settings(Map<String, String> wishes) {
    var settings = new HashMap<>(house);
    settings.putAll(wishes);
    return Map.copyOf(settings);
  }
}
