// This file does not compile, and that is today's lesson: read the message to its end.
//
// A disk counts in blocks. How many bytes is a file of so many blocks? With blocks of 4,096 bytes,
// a file of a million blocks has some four billion of them.
class Intro2 {

  /** How many bytes a file has. */
  static long bytes(int blocks, long blockSize) {
    // int times long is a long. We keep it one, all the way out: the compiler was right that an int
    // is too small, and a cast would only have hidden that.
    long bytes = blocks * blockSize;
    return bytes;
  }
}
