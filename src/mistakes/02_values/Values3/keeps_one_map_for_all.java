// expect: checks-fail guests_do_not_share_settings
import java.util.HashMap;
import java.util.Map;
class Values3 {
  private final Map<String, String> house;
  private final Map<String, String> settings = new HashMap<>();

  Values3(Map<String, String> house) {
    this.house = new HashMap<>(house);
  }
  Map<String, String> settings(Map<String, String> wishes) {
    settings.clear();
    settings.putAll(house);
    settings.putAll(wishes);
    return settings;
  }
}
