class Matching2 {

  sealed interface Message {
    record Reading(String room, int degrees) implements Message {}

    record Battery(String room, int percent) implements Message {}

    record Silent(String room) implements Message {}
  }
  static String show(Message message) {
    return switch (message) {
      case Message.Reading(var room, var degrees) when degrees <= 3 -> alarm(room, degrees);
      case Message.Reading(var room, var degrees) when degrees >= 50 -> alarm(room, degrees);
      case Message.Reading(var room, var degrees) -> room + ": " + degrees + " degrees";
      case Message.Battery(var room, var percent) when percent >= 10 -> "battery in " + room;
      case Message.Battery(var room, var percent) -> "battery in " + room + ": " + percent + "%";
      case Message.Silent(var room) -> "no word from " + room;
    };
  }

  private static String alarm(String room, int degrees) {
    return "ALARM " + room + ": " + degrees + " degrees";
  }
}
