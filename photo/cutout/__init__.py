"""From a photo to its product's opacity: views of networks, the edge, the trust in it, the finger."""
