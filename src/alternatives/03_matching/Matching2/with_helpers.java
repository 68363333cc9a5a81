class Matching2 {

  sealed interface Message {
    record Reading(String room, int degrees) implements Message {}

    record Battery(String room, int percent) implements Message {}

    record Silent(String room) implements Message {}
  }
  static String show(Message message) {
    switch (message) {
      case Message.Reading(String room, int degrees):
        return reading(room, degrees);
      case Message.Battery(String room, int percent):
        return battery(room, percent);
      case Message.Silent(String room):
        return "no word from " + room;
    }
  }

  private static String reading(String room, int degrees) {
    var alarm = degrees <= 3 || degrees >= 50 ? "ALARM " : "";
    return "%s%s: %d degrees".formatted(alarm, room, degrees);
  }

  private static String battery(String room, int percent) {
    if (percent >= 10) return "battery in " + room;
    return "battery in %s: %d%%".formatted(room, percent);
  }
}
