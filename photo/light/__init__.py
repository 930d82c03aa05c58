"""What puts a photo's light right: white balance, exposure, tilt, noise and sharpness."""
