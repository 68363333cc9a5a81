// expect: checks-fail takes_apart_without_a_cast
class Matching2 {

  sealed interface Message {
    record Reading(String room, int degrees) implements Message {}

    record Battery(String room, int percent) implements Message {}

    record Silent(String room) implements Message {}
  }
  static String show(Message message) {
    return switch (message) {
      case Message.Reading(var room, var degrees) when degrees <= 3 || degrees >= 50 ->
          "ALARM " + room + ": " + degrees + " degrees";
      case Message.Reading(var room, var degrees) -> room + ": " + degrees + " degrees";
      case Message.Battery(var room, var percent) when percent < 10 ->
          "battery in " + room + ": " + percent + "%";
      case Message.Battery(var room, _) -> "battery in " + room;
      case Message other -> "no word from " + (other.toString().replaceAll(".*room=|\\W*$", ""));
    };
  }
}
