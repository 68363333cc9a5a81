// A thermostat gets messages from its sensors: a reading in degrees, a low battery with what is
// left of it, or a sensor that went silent. An alarm is for a freezing or a burning house, the rest
// is for the morning.
class Matching2 {

  sealed interface Message {
    record Reading(String room, int degrees) implements Message {}

    record Battery(String room, int percent) implements Message {}

    record Silent(String room) implements Message {}
  }

  /**
   * The display's text: "ALARM kitchen: 2 degrees" at 3 degrees or less and at 50 or more, else
   * "kitchen: 21 degrees"; "battery in kitchen: 9%" below 10 percent, else "battery in kitchen";
   * and "no word from kitchen".
   */
  static String show(Message message) {
    // TODO: Two of the five answers are missing. Before you add them, make a switch of this: a case
    // can take its record apart, without a cast, and can be refined by a condition.
    if (message instanceof Message.Reading) {
      return ((Message.Reading) message).room()
          + ": "
          + ((Message.Reading) message).degrees()
          + " degrees";
    } else if (message instanceof Message.Battery) {
      return "battery in " + ((Message.Battery) message).room();
    } else {
      return "no word from " + ((Message.Silent) message).room();
    }
  }
}
