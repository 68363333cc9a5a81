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
    // The cases are tried from top to bottom, so the special one stands before the general one. A
    // pattern recognises the record and names its parts at once: there is no cast to get wrong.
    return switch (message) {
      case Message.Reading(var room, var degrees) when degrees <= 3 || degrees >= 50 ->
          "ALARM " + room + ": " + degrees + " degrees";
      case Message.Reading(var room, var degrees) -> room + ": " + degrees + " degrees";
      case Message.Battery(var room, var percent) when percent < 10 ->
          "battery in " + room + ": " + percent + "%";
      case Message.Battery(var room, _) -> "battery in " + room;
      case Message.Silent(var room) -> "no word from " + room;
    };
  }
}
