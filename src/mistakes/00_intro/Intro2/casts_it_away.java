// expect: checks-fail counts_big_files
class Intro2 {

  static int bytes(int blocks, long blockSize) {
    int bytes = (int) (blocks * blockSize);
    return bytes;
  }
}
