// This file does not compile, and that is today's lesson: read the message to its end.
//
// A disk counts in blocks. How many bytes is a file of so many blocks? With blocks of 4,096 bytes,
// a file of a million blocks has some four billion of them.
class Intro2 {

  /** How many bytes a file has. */
  // TODO: The compiler says what does not fit, and where. What does it protect you from?
  static int bytes(int blocks, long blockSize) {
    int bytes = blocks * blockSize;
    return bytes;
  }
}
