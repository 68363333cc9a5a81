// expect: checks-fail wishes_come_first
import java.util.HashMap;
import java.util.Map;

// Hotel rooms that know their guests: every guest gets the house's settings, with wishes of their
// own on top. On Monday somebody wished for 28 degrees. It has been hot in all rooms since then.
class Values3 {
  private final Map<String, String> house;

  Values3(Map<String, String> house) {
    this.house = new HashMap<>(house);
  }

  /** The settings for a guest: what they wish, and the house's settings for all the rest. */
  Map<String, String> settings(Map<String, String> wishes) {
    Map<String, String> settings = Map.copyOf(house);
    settings.putAll(wishes);
    return settings;
  }
}
