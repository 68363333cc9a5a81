// expect: checks-fail the_next_guest_gets_the_house_settings
import java.util.HashMap;
import java.util.Map;

class Values3 {
  private final Map<String, String> house;

  Values3(Map<String, String> house) {
    this.house = new HashMap<>(house);
  }

  Map<String, String> settings(Map<String, String> wishes) {
    var settings = house;
    var copy = settings;
    copy.putAll(wishes);
    return copy;
  }
}
