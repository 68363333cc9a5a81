// expect: checks-fail takes_apart_without_a_cast
class Matching2 {

  sealed interface Message {
    record Reading(String room, int degrees) implements Message {}

    record Battery(String room, int percent) implements Message {}

    record Silent(String room) implements Message {}
  }

  static String show(Message message) {
    if (message instanceof Message.Reading) {
      var degrees = ((Message.Reading) message).degrees();
      var alarm = degrees <= 3 || degrees >= 50 ? "ALARM " : "";
      return alarm + ((Message.Reading) message).room() + ": " + degrees + " degrees";
    } else if (message instanceof Message.Battery) {
      var percent = ((Message.Battery) message).percent();
      return "battery in "
          + ((Message.Battery) message).room()
          + (percent < 10 ? ": " + percent + "%" : "");
    } else {
      return "no word from " + ((Message.Silent) message).room();
    }
  }
}
